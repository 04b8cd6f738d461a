class Solution {
  func reorderList(_ head: ListNode?) {
    var nodes: [ListNode] = [], node = head
    while let n = node { nodes.append(n); node = n.next }
    var l = 0, r = nodes.count - 1
    while l < r {
      nodes[l].next = nodes[r]
      l += 1
      if l == r { break }
      nodes[r].next = nodes[l]
      r -= 1
    }
    if l < nodes.count { nodes[l].next = nil }
  }
}
