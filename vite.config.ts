import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const outDir = resolve(import.meta.dirname, "dist/ui");

/** Compresses once, at build, as small as it goes; the server only hands out files (api/pages/assets.ts). */
function compress(): Plugin {
  return {
    name: "compress",
    apply: "build",
    closeBundle() {
      // While developing the build runs at every change, and its files go one machine far.
      if (this.meta.watchMode) return;
      const dir = join(outDir, "assets");
      for (const name of readdirSync(dir)) {
        if (!/\.(js|css|svg)$/.test(name)) continue;
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

/** Two entries: the storyteller's first page, a few KB that the server's HTML asks for, and the staff screens. */
export default defineConfig({
  root: resolve(import.meta.dirname, "survey-ui"),
  base: "/",
  plugins: [react(), compress()],
  build: {
    outDir,
    emptyOutDir: true,
    manifest: true,
    // Phones that still get updates, and a few years beyond; older ones get the plain form.
    target: ["chrome87", "safari15", "firefox90"],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // The first page calls what the questions' entry exports.
      preserveEntrySignatures: "exports-only",
      input: {
        first: resolve(import.meta.dirname, "survey-ui/respondent/first.ts"),
        questions: resolve(import.meta.dirname, "survey-ui/respondent/questions.tsx"),
        staff: resolve(import.meta.dirname, "survey-ui/staff/index.html"),
      },
    },
  },
});
