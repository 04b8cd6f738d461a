func judgeReadList() -> ListNode? {
  let head = ListNode(0)
  var last = head
  for value in judgeReadIntegers() {
    let node = ListNode(value)
    last.next = node
    last = node
  }
  return head.next
}

/// From the head on; ends before the node that was there already.
func judgeNodes(_ head: ListNode?) -> [ListNode] {
  var nodes: [ListNode] = []
  var seen: Set<ObjectIdentifier> = []
  var node = head
  while let current = node, seen.insert(ObjectIdentifier(current)).inserted {
    nodes.append(current)
    node = current.next
  }
  return nodes
}

func judgeWriteList(_ head: ListNode?) {
  var values: [Int] = []
  // A second pointer at half the speed is met again in a cycle.
  var slow = head
  var node = head
  while let current = node {
    values.append(current.val)
    node = current.next
    if values.count % 2 == 0 { slow = slow?.next }
    if let node, node === slow { return judgeRefuse("returned a list with a cycle") }
  }
  judgeWriteIntegers(values)
}

func judgeFind(_ head: ListNode?, _ value: Int) -> ListNode? {
  judgeNodes(head).first { $0.val == value }
}

func judgeMakeCycle(_ head: ListNode?, _ position: Int) {
  let nodes = judgeNodes(head)
  if nodes.indices.contains(position) { nodes.last?.next = nodes[position] }
}

/// The first list, with the end of the other from the node at `skipped` on.
func judgeShareTail(_ head: ListNode?, _ other: ListNode?, _ skipped: Int) -> ListNode? {
  let nodes = judgeNodes(head)
  guard nodes.indices.contains(skipped) else { return head }
  let tail = judgeNodes(other).suffix(nodes.count - skipped).first
  if skipped == 0 { return tail }
  nodes[skipped - 1].next = tail
  return head
}

func judgeWriteCopy(_ head: ListNode?, _ input: [ListNode]) {
  judgeRefuseAny(of: judgeNodes(head), from: input)
  judgeWriteList(head)
}

func judgeWriteNode(_ node: ListNode?, _ input: [ListNode]) {
  judgeWriteMember(node, node?.val ?? 0, of: input)
}
