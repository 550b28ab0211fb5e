/** What the numerical methods rest on. */
export const literature = [
  {
    citation:
      'Blackman, D., and S. Vigna (2021): Scrambled linear pseudorandom number generators. ACM Transactions on Mathematical Software 47, 36.',
    doi: '10.1145/3460772',
  },
  {
    citation:
      'Wichura, M. J. (1988): Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics 37, 477–484.',
    doi: '10.2307/2347330',
  },
  {
    citation:
      'Hyndman, R. J., and Y. Fan (1996): Sample quantiles in statistical packages. The American Statistician 50, 361–365.',
    doi: '10.2307/2684934',
  },
] as const;
