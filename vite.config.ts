import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, defineConfig, type Plugin } from "vite";

const root = resolve(import.meta.dirname, "survey-ui");
const outDir = resolve(import.meta.dirname, "dist/ui");
// Phones that still get updates, and a few years beyond; older ones get the plain form.
const target = ["chrome87", "safari15", "firefox90"];

/** Compresses once, at build, as small as it goes; the server only hands out files (api/pages/assets.ts). */
function compress(): Plugin {
  return {
    name: "compress",
    apply: "build",
    closeBundle() {
      // While developing the build runs at every change, and its files go one machine far.
      if (this.meta.watchMode) return;
      for (const dir of [outDir, join(outDir, "assets")])
        for (const name of readdirSync(dir)) {
          if (!/\.(js|css|svg|webmanifest)$/.test(name)) continue;
          const bytes = readFileSync(join(dir, name));
          if (bytes.length < 512) continue;
          writeFileSync(
            join(dir, `${name}.br`),
            brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
          );
          writeFileSync(join(dir, `${name}.gz`), gzipSync(bytes, { level: 9 }));
        }
    },
  };
}

/** The service worker: one file with a fixed name that knows what the phone may keep. Built after the rest, of which it
    needs the names; apart, so that it shares no file with the first page, which would ask for one more. */
function worker(): Plugin {
  return {
    name: "worker",
    apply: "build",
    async writeBundle(_, bundle) {
      const filesOf = (name: string) => {
        const chunk = Object.values(bundle).find(
          (one) => one.type === "chunk" && one.name === name && one.isEntry,
        );
        if (chunk?.type !== "chunk") return [];
        const css = [...(chunk.viteMetadata?.importedCss ?? [])];
        return [chunk.fileName, ...chunk.imports, ...(name === "first" ? [] : css)].map((file) => `/${file}`);
      };
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel: "warn",
        define: {
          FILES: JSON.stringify({
            first: [...filesOf("first"), ...filesOf("nothing")],
            questions: [...filesOf("questions"), ...filesOf("voice"), ...filesOf("left")],
          }),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target,
          modulePreload: false,
          rolldownOptions: {
            input: resolve(root, "respondent/sw.ts"),
            output: { entryFileNames: "sw.js", format: "iife" },
          },
        },
      });
    },
  };
}

/** Two entries: the storyteller's first page, a few KB that the server's HTML asks for, and the staff screens. */
export default defineConfig({
  root,
  base: "/",
  plugins: [react(), worker(), compress()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    target,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The first page calls what the questions' entry exports.
      preserveEntrySignatures: "exports-only",
      // Both entries draw with it; a name of its own, so that its size can be watched (.size-limit.json).
      output: {
        codeSplitting: {
          groups: [{ name: "react", test: /node_modules\/(react|react-dom|scheduler)\// }],
        },
      },
      input: {
        first: resolve(import.meta.dirname, "survey-ui/respondent/first.ts"),
        nothing: resolve(import.meta.dirname, "survey-ui/respondent/nothing.ts"),
        left: resolve(import.meta.dirname, "survey-ui/respondent/left-behind.ts"),
        gate: resolve(import.meta.dirname, "survey-ui/respondent/gate.ts"),
        questions: resolve(import.meta.dirname, "survey-ui/respondent/questions.tsx"),
        voice: resolve(import.meta.dirname, "survey-ui/respondent/voice.ts"),
        aloud: resolve(import.meta.dirname, "survey-ui/respondent/read-aloud.ts"),
        staff: resolve(import.meta.dirname, "survey-ui/staff/index.html"),
      },
    },
  },
});
