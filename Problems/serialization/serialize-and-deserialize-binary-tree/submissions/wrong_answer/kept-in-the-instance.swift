// The tree stays in the instance, but another one gets the string.
class Codec {
  private var root: TreeNode?

  func serialize(_ root: TreeNode?) -> String {
    self.root = root
    return ""
  }

  func deserialize(_ data: String) -> TreeNode? { root }
}
