export * from "./band";
export { credit } from "./credit";
export * from "./difference";
export { estimateSkills } from "./estimate";
export * from "./frozen";
export { interestFit, profileOf } from "./interest";
export * from "./levels";
export * from "./model-version";
export * from "./next-steps";
export { preferenceFit, preferenceWeight, preparePreferences, TRAIT_PART, TRAIT_WEIGHT } from "./preference";
export { rankFits } from "./rank";
export { indexRoles, type RoleIndex } from "./role-index";
export { buildRoleTable } from "./role-table";
export {
  PROVISIONAL_BELOW,
  type PreparedLearner,
  prepareLearner,
  scoreAll,
  scoreFit,
  scoreOne,
  scoreRoles,
} from "./score";
export { catalogStatistics, onetStatistics } from "./statistics";
export * from "./types";
