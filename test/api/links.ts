import { type About, links } from "../links.ts";
import type { World } from "../make.ts";

/** Fresh links in this world. */
export const invite = (world: World, about: About = {}): Promise<string[]> => links(world.db, about);

/** Answers that pass, with something in every kind of question. */
export const told = {
  prompt: "moment",
  story: "Ze hadden het al besloten toen ik binnenkwam. Later kwam er iemand die wel luisterde.",
  title: "De tweede stoel",
  feelings: ["angry", "hopeful"],
  decided_by: { left: 0.1, top: 0.3, right: 0.6 },
  pace: 20,
  how_often: "sometimes",
  audience: ["helpers", "municipality"],
  taken_seriously: "sometimes",
  going_better: "na",
  permission: "session",
};
