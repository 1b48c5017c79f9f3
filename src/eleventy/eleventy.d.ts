declare module '@11ty/eleventy' {
  /** What we use of Eleventy 3's programmatic interface. */
  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** `null`: no configuration file is looked for. */
        configPath: null;
        config: (eleventyConfig: import('./eleventy-config.ts').EleventyConfig) => void;
        quietMode: boolean;
      },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
