// Nodes are keys by their identity.
extension TreeNode: Hashable {
  public static func == (left: TreeNode, right: TreeNode) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
