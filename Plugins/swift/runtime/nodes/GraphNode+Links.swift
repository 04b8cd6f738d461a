let judgeNode = JudgeLinks(
  make: { Node($0) },
  value: { unsafeDowncast($0, to: Node.self).val },
  links: { unsafeDowncast($0, to: Node.self).neighbors },
  link: { node, _, target in unsafeDowncast(node, to: Node.self).neighbors.append(target as! Node) }
)
