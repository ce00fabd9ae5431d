'use client';

import dynamic from 'next/dynamic';

// In browsers alone: React gives custom elements that a server has rendered neither listeners nor objects.
const Owners = dynamic(() => import('./owners'), { ssr: false });

export default function Page() {
  return <Owners />;
}
