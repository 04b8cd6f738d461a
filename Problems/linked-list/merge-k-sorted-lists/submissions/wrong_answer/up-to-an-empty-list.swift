// What comes after an empty list is not looked at.
class Solution {
  func mergeKLists(_ lists: [ListNode?]) -> ListNode? {
    var values: [Int] = []
    for list in lists {
      guard list != nil else { break }
      var node = list
      while let current = node {
        values.append(current.val)
        node = current.next
      }
    }
    return values.sorted(by: >).reduce(nil) { ListNode($1, $0) }
  }
}
