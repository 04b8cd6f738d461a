let judgeTreeNode = JudgeLinks(
  make: { TreeNode($0) },
  value: { unsafeDowncast($0, to: TreeNode.self).val },
  links: {
    let node = unsafeDowncast($0, to: TreeNode.self)
    return [node.left, node.right]
  },
  link: { node, index, target in
    let (node, target) = (unsafeDowncast(node, to: TreeNode.self), target as! TreeNode?)
    if index == 0 { node.left = target } else { node.right = target }
  }
)
