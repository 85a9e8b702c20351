import type { SeedRole } from "../types";
import backEndDeveloper from "./back-end-developer";
import cloudEngineer from "./cloud-engineer";
import computerProgrammer from "./computer-programmer";
import dataAnalyst from "./data-analyst";
import dataEngineer from "./data-engineer";
import databaseAdministrator from "./database-administrator";
import databaseArchitect from "./database-architect";
import devopsEngineer from "./devops-engineer";
import frontEndDeveloper from "./front-end-developer";
import fullStackDeveloper from "./full-stack-developer";
import informationSecurityAnalyst from "./information-security-analyst";
import machineLearningEngineer from "./machine-learning-engineer";
import mobileDeveloper from "./mobile-developer";
import networkAdministrator from "./network-administrator";
import productManager from "./product-manager";
import qaEngineer from "./qa-engineer";
import securityEngineer from "./security-engineer";
import siteReliabilityEngineer from "./site-reliability-engineer";
import softwareDeveloper from "./software-developer";
import supportSpecialist from "./support-specialist";
import systemsAdministrator from "./systems-administrator";
import technicalWriter from "./technical-writer";
import uxDesigner from "./ux-designer";
import webDesigner from "./web-designer";

/** Every role of the first catalog, in the order lists show them before any search or sort. */
export const roles: SeedRole[] = [
  backEndDeveloper,
  softwareDeveloper,
  frontEndDeveloper,
  databaseArchitect,
  computerProgrammer,
  informationSecurityAnalyst,
  fullStackDeveloper,
  webDesigner,
  uxDesigner,
  devopsEngineer,
  siteReliabilityEngineer,
  qaEngineer,
  dataAnalyst,
  dataEngineer,
  databaseAdministrator,
  systemsAdministrator,
  networkAdministrator,
  securityEngineer,
  mobileDeveloper,
  machineLearningEngineer,
  productManager,
  technicalWriter,
  supportSpecialist,
  cloudEngineer,
];
