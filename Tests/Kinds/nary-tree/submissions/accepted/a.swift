class Solution {
  func mirror(_ root: Node?) -> Node? {
    root?.children.reverse()
    for child in root?.children ?? [] { _ = mirror(child) }
    return root
  }
}
