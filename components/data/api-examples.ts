/** A short program that reads the static API: written for an address of the site, `https://…` without a slash at its end. */
export type ApiExample = {
  readonly id: 'curl' | 'python' | 'r';
  readonly code: (site: string) => string;
};

/** The examples of the data page, in its order; tests run the very text that the page shows. */
export const apiExamples: readonly ApiExample[] = [
  {
    id: 'curl',
    code: (site) => `curl --fail --output levels.json "${site}/api/v1/levels.json"`,
  },
  {
    id: 'python',
    code: (site) => `import json
from urllib.request import urlopen

with urlopen("${site}/api/v1/crossings/decline-9.json") as answer:
    crossings = json.load(answer)["data"]

for row in crossings:
    if row["asset_id"] == "aktau_oil" and row["threshold"] == "three_quarters":
        years = [row[key] for key in ("first_p05", "first_p50", "first_p95")]
        print(row["rule_id"], row["level_m"], *years)`,
  },
  {
    id: 'r',
    code: (site) => `library(jsonlite)

levels <- fromJSON("${site}/api/v1/levels.json")$data$annual
print(tail(levels[c("year", "level_m", "uncertainty_m")], 10), row.names = FALSE)`,
  },
];
