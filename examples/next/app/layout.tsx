import 'ownership-graph/ownership-graph.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Ownership Graph: next', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
