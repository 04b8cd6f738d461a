class BSTIterator {
  let r: TreeNode?
  init(_ root: TreeNode?) { r = root }
  func next() -> Int { r!.val }
  func hasNext() -> Bool { true }
}
