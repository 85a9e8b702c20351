import type { SeedCourse } from "../types";
import { backEndCourses } from "./sample-back-end";
import { dataCourses } from "./sample-data";
import { designCourses } from "./sample-design";
import { frontEndCourses } from "./sample-front-end";
import { infrastructureCourses } from "./sample-infrastructure";
import { mobileCourses } from "./sample-mobile";
import { peopleCourses } from "./sample-people";
import { programmingCourses } from "./sample-programming";
import { securityAndQualityCourses } from "./sample-security-and-quality";
import { sourceCourses } from "./source";

/** All courses of the first catalog, those of the sources first, in the order the course list shows them. */
export const courses: SeedCourse[] = [
  ...sourceCourses,
  ...backEndCourses,
  ...programmingCourses,
  ...frontEndCourses,
  ...designCourses,
  ...mobileCourses,
  ...dataCourses,
  ...infrastructureCourses,
  ...securityAndQualityCourses,
  ...peopleCourses,
];
