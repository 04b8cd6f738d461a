// Nodes are keys by their identity.
extension ListNode: Hashable {
  public static func == (left: ListNode, right: ListNode) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
