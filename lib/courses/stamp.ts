export { stampOf } from "@/lib/editor/stamp";
