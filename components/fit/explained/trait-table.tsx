import { Table, Td, Th } from "@/components/ui/table";
import { ELEMENT_FIGURES, TRAIT_FIGURES } from "@/lib/roles/trait-figures";
import { TRAITS, type Trait } from "@/lib/roles/trait-words";

/** Every question about the work, and what an imported role's part of it is read off. */
export const TraitTable = () => (
  <Table
    caption="Questions about the work"
    head={
      <tr>
        <Th>Trait of work</Th>
        <Th>Read off the importance of</Th>
        <Th numeric>None from</Th>
        <Th numeric>Middle</Th>
        <Th numeric>Full from</Th>
      </tr>
    }
  >
    {TRAITS.map(({ key, name, elements }: Trait) => {
      const figures = TRAIT_FIGURES[key];
      return (
        <tr key={key}>
          <Td className="min-w-44 first-letter:uppercase">{name}</Td>
          <Td className="min-w-48">
            {elements.length > 0
              ? elements.map((element) => ELEMENT_FIGURES[element]?.name ?? element).join("; ")
              : "No O*NET rating: our editors say it"}
          </Td>
          <Td numeric>{figures ? figures.low.toFixed(2) : "–"}</Td>
          <Td numeric>{figures ? figures.middle.toFixed(2) : "–"}</Td>
          <Td numeric>{figures ? figures.high.toFixed(2) : "–"}</Td>
        </tr>
      );
    })}
  </Table>
);
