// Nodes are keys by their identity.
extension Node: Hashable {
  public static func == (left: Node, right: Node) -> Bool { left === right }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
