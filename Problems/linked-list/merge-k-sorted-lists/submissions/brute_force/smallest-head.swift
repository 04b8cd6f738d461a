class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var lists = lists
    let dummy = ListNode(0)
    var last = dummy
    while true {
      var smallest: Int?
      for (index, node) in lists.enumerated() {
        guard let node else { continue }
        if smallest == nil || node.val < lists[smallest!]!.val { smallest = index }
      }
      guard let smallest else { return dummy.next }
      last.next = lists[smallest]
      last = lists[smallest]!
      lists[smallest] = last.next
    }
  }
}
