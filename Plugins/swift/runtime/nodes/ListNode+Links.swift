let judgeListNode = JudgeLinks(
  make: { ListNode($0) },
  value: { unsafeDowncast($0, to: ListNode.self).val },
  links: { [unsafeDowncast($0, to: ListNode.self).next] },
  link: { node, _, target in unsafeDowncast(node, to: ListNode.self).next = target as! ListNode? }
)
