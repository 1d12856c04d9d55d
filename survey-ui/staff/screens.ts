import type { ComponentType } from "react";

/**
 * Every screen for staff. A screen is a default export without props; it reads its own parameters by wouter's
 * `useParams` and `useSearchParams`, and its paths are relative to /app. The menu shows the screens with a `menu` word
 * whose right the person has, in this order; the server decides again at every request.
 */
export interface Screen {
  /** wouter pattern under /app, for instance "/verhalen/:id". More specific paths come first. */
  path: string;
  /** Title of the window; the screen's own h1 may be more precise. */
  title: string;
  /** A right of api/access/rights.ts, or null for everybody who is signed in. */
  right: string | null;
  /** The word in the menu; absent for screens reached from another one. */
  menu?: string;
  /** A full-width screen (reading with an aside) instead of the usual column. */
  wide?: boolean;
  load: () => Promise<{ default: ComponentType }>;
}

export const screens: Screen[] = [
  // research
  {
    path: "/verhalen/:id/controle",
    title: "Controle",
    right: "read raw stories",
    wide: true,
    load: () => import("./research/review.tsx"),
  },
  {
    path: "/verhalen/:id/coderen",
    title: "Coderen",
    right: "code stories",
    wide: true,
    load: () => import("./research/coding.tsx"),
  },
  {
    path: "/verhalen",
    title: "Verhalen",
    right: "list stories",
    menu: "Verhalen",
    wide: true,
    load: () => import("./research/stories.tsx"),
  },
  {
    path: "/voorstellen",
    title: "Voorstellen",
    right: "steer the suggestions",
    menu: "Voorstellen",
    load: () => import("./research/learning.tsx"),
  },
  // safeguarding
  {
    path: "/signalen/:id",
    title: "Signaal",
    right: "handle signals",
    wide: true,
    load: () => import("./safeguarding/signal.tsx"),
  },
  {
    path: "/signalen",
    title: "Signalen",
    right: "handle signals",
    menu: "Signalen",
    load: () => import("./safeguarding/queue.tsx"),
  },
  // contracts
  {
    path: "/overzicht",
    title: "Overzicht",
    right: "read summaries per provider",
    menu: "Overzicht",
    load: () => import("./contracts/overview.tsx"),
  },

  // sessions
  {
    path: "/sessies",
    title: "Duidingssessies",
    right: "hold a duidingssessie",
    menu: "Duidingssessies",
    load: () => import("./sessions/list.tsx"),
  },
  {
    path: "/sessies/nieuw",
    title: "Nieuwe duidingssessie",
    right: "hold a duidingssessie",
    load: () => import("./sessions/new.tsx"),
  },
  {
    path: "/sessies/:id/kaarten",
    title: "Kaarten",
    right: "hold a duidingssessie",
    load: () => import("./sessions/cards.tsx"),
  },
  {
    path: "/sessies/:id",
    title: "Duidingssessie",
    right: "hold a duidingssessie",
    load: () => import("./sessions/session.tsx"),
  },
  {
    path: "/grondslag",
    title: "Grondslag en doel",
    right: "record the ground and purpose",
    menu: "Grondslag en doel",
    load: () => import("./contracts/ground.tsx"),
  },

  // administration
  {
    path: "/uitnodigen/lijst",
    title: "Uitnodigen met een lijst",
    right: "invite storytellers",
    load: () => import("./inviting/list.tsx"),
  },
  {
    path: "/uitnodigen/mail",
    title: "Mail",
    right: "invite storytellers",
    load: () => import("./inviting/mail.tsx"),
  },
  {
    path: "/uitnodigen/open",
    title: "Open links",
    right: "invite storytellers",
    load: () => import("./inviting/open.tsx"),
  },
  {
    path: "/invoeren",
    title: "Papier en gesprek invoeren",
    right: "enter told stories",
    menu: "Invoeren",
    load: () => import("./inviting/entry.tsx"),
  },
  {
    path: "/uitnodigen",
    title: "Uitnodigen",
    right: "invite storytellers",
    menu: "Uitnodigen",
    load: () => import("./admin/invite.tsx"),
  },
  {
    path: "/rondes",
    title: "Rondes",
    right: "set up the region",
    menu: "Rondes",
    load: () => import("./admin/waves.tsx"),
  },
  {
    path: "/stappen",
    title: "Stappen",
    right: "watch the steps",
    menu: "Stappen",
    load: () => import("./admin/steps.tsx"),
  },
  {
    path: "/accounts",
    title: "Accounts",
    right: "manage accounts",
    menu: "Accounts",
    load: () => import("./admin/accounts.tsx"),
  },
  {
    path: "/logboek",
    title: "Logboek",
    right: "read the audit log",
    menu: "Logboek",
    load: () => import("./admin/audit.tsx"),
  },
  {
    path: "/regio",
    title: "Regio",
    right: "set up the region",
    menu: "Regio",
    load: () => import("./admin/region.tsx"),
  },

  // codebook
  {
    path: "/codeboek/patronen",
    title: "Patronen",
    right: "edit the patterns",
    wide: true,
    load: () => import("./codebook/patterns.tsx"),
  },
  {
    path: "/codeboek",
    title: "Codeboek",
    right: "read the codebook",
    menu: "Codeboek",
    load: () => import("./codebook/codebook.tsx"),
  },

  // everybody
  { path: "/account", title: "Mijn account", right: null, load: () => import("./account/account.tsx") },
];
