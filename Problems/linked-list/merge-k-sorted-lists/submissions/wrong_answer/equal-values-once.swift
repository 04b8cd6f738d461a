// In a set each value is only once.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var values: Set<Int> = []
    for list in lists {
      var node = list
      while let current = node {
        values.insert(current.val)
        node = current.next
      }
    }
    return values.sorted(by: >).reduce(nil) { ListNode($1, $0) }
  }
}
