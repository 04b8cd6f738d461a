public class Node {
    public var val: Int
    public var next: Node?
    public var random: Node?
    public init(_ val: Int) {
        self.val = val
        self.next = nil
        self.random = nil
    }
}

extension Node: Hashable {
    public static func == (lhs: Node, rhs: Node) -> Bool { lhs === rhs }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

class Solution {
    var visited = [Node: Node]()

    func copyRandomList(_ head: Node?) -> Node? {
        guard let head = head else { return nil }
        if let known = visited[head] { return known }
        let node = Node(head.val)
        visited[head] = node
        node.next = copyRandomList(head.next)
        node.random = copyRandomList(head.random)
        return node
    }
}
