import './old-browsers.ts';
import './styles/mantine.ts';
import './styles/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './client.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';
import { WordsProvider } from './words.tsx';

/** The server's page names the one <style> it allows; the component library must carry that name. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}

/* The scroll lock of dialogs writes a <style> of its own and looks for the name here. */
Object.assign(globalThis, { __webpack_nonce__: pageNonce() });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} forceColorScheme="light" getStyleNonce={pageNonce}>
        <QueryClientProvider client={queries}>
          <WordsProvider>
            <RouterProvider router={router} />
          </WordsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
}
