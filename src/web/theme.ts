import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** The green of a rice field late in the day; shade 8 carries white text. */
const rice: MantineColorsTuple = ['#eef5f0', '#dcebe2', '#bad6c6', '#94bfa8', '#6fa78a', '#4c8f70', '#33775a', '#246048', '#1b4d38', '#123626'];
/** The ochre of ripe ears and of laterite roads. */
const ochre: MantineColorsTuple = ['#fbf4e4', '#f6e6c3', '#eccf8f', '#e2b75a', '#d39f36', '#b98422', '#9a6b18', '#7d5512', '#61410d', '#452d08'];

export const theme = createTheme({
  colors: { rice, ochre },
  primaryColor: 'rice',
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.2,
  defaultRadius: 'sm',
  respectReducedMotion: true,
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "Segoe UI Mono", "Noto Sans Mono", monospace',
  headings: { fontFamily: 'inherit', fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' },
});
