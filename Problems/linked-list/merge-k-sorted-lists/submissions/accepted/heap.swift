class Solution {
    // Min heap of the heads
    private var heap = [ListNode]()

    func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
        heap = []
        for node in lists {
            if let node = node { push(node) }
        }
        let dummy = ListNode(-1)
        var tail: ListNode? = dummy
        while !heap.isEmpty {
            let node = pop()
            tail?.next = node
            tail = tail?.next
            if node.next != nil { push(node.next!) }
        }
        return dummy.next
    }

    private func push(_ node: ListNode) {
        heap.append(node)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if heap[parent].val <= heap[child].val { break }
            heap.swapAt(parent, child)
            child = parent
        }
    }

    private func pop() -> ListNode {
        heap.swapAt(0, heap.count - 1)
        let top = heap.removeLast()
        var parent = 0
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].val < heap[smallest].val { smallest = child }
            }
            if smallest == parent { break }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
        return top
    }
}
