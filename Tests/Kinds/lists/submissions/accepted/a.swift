class Solution {
  func splitListToParts(_ head: ListNode?, _ k: Int) -> [ListNode?] {
    var n = 0, node = head
    while node != nil { n += 1; node = node?.next }
    var parts = [ListNode?](repeating: nil, count: k)
    node = head
    for i in 0..<k {
      parts[i] = node
      for _ in 0..<max(0, n / k + (i < n % k ? 1 : 0) - 1) { node = node?.next }
      let next = node?.next
      node?.next = nil
      node = next
    }
    return parts
  }
}
