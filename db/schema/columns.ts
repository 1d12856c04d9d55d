import { customType, date, text, timestamp, uuid } from "drizzle-orm/pg-core";

/** Every table carries its region first, so that row-level security and distribution by region need no exception. */
export const regionId = () => text("region_id").notNull();

/** Random, so that the order of arrival cannot be read from an id. */
export const id = () => uuid("id").notNull().defaultRandom();

/** Staff acts get a moment; whatever a storyteller does gets a day at most (design 4.2). */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
export const day = (name: string) => date(name, { mode: "string" });

export const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
