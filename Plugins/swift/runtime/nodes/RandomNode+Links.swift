let judgeNode = JudgeLinks(
  make: { Node($0) },
  value: { unsafeDowncast($0, to: Node.self).val },
  links: {
    let node = unsafeDowncast($0, to: Node.self)
    return [node.next, node.random]
  },
  link: { node, index, target in
    let (node, target) = (unsafeDowncast(node, to: Node.self), target as! Node?)
    if index == 0 { node.next = target } else { node.random = target }
  }
)
