class Solution {
    func connect(_ root: Node?) -> Node? {
        if root == nil || root?.left == nil { return root }
        link(root!.left!, root!.right!)
        return root
    }

    // Links two neighbours, then the three pairs below them
    private func link(_ a: Node, _ b: Node) {
        a.next = b
        guard let al = a.left, let ar = a.right, let bl = b.left, let br = b.right else { return }
        link(al, ar)
        link(bl, br)
        link(ar, bl)
    }
}
