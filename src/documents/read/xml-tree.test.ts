import { describe, expect, it } from 'vitest';
import { allOf, childOf, readXml } from './xml-tree.ts';

describe('reading XML', () => {
  it('reads elements, attributes, entities and words as they stand', () => {
    const root = readXml('\uFEFF<?xml version="1.0"?><!-- x --><a b="1 &lt; 2" c=\'d\'><w:t xml:space="preserve"> x &#7845; &#x1ED9; </w:t><e/><![CDATA[<f>]]></a>');
    expect(root?.attributes).toEqual({ b: '1 < 2', c: 'd' });
    expect(childOf(root, 'w:t')?.children).toEqual([' x ấ ộ ']);
    expect(root?.children.at(-1)).toBe('<f>');
    expect(allOf(root, 'e')).toHaveLength(1);
  });

  it.each(['<a>', '<a></b>', '</a>', 'x', '', '<a b=1/>', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`])('takes nothing that is not whole: %.20s', (text) => {
    expect(readXml(text)).toBeUndefined();
  });
});
