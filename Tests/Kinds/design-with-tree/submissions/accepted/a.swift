class BSTIterator {
  var stack: [TreeNode] = []
  init(_ root: TreeNode?) { push(root) }
  func push(_ node: TreeNode?) { var node = node; while let n = node { stack.append(n); node = n.left } }
  func next() -> Int { let n = stack.removeLast(); push(n.right); return n.val }
  func hasNext() -> Bool { !stack.isEmpty }
}
