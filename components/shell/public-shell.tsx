import type { ReactNode } from "react";
import { Footer } from "./footer";
import { Header } from "./header";
import { VISITOR_NAV } from "./navigation";
import { PersonLeaf } from "./person-leaf";

/** Frame of pages that are the same for everybody and served whole from cache. */
export const PublicShell = ({ children }: { children: ReactNode }) => (
  <>
    <Header nav={VISITOR_NAV} home="/" person={<PersonLeaf />} />
    <main id="main" className="grow">
      {children}
    </main>
    <Footer />
  </>
);
