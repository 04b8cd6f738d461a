# All lists are looked at for each node of the result.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        dummy = last = ListNode()
        heads = [node for node in lists if node]
        while heads:
            smallest = min(range(len(heads)), key=lambda i: heads[i].val)
            last.next = last = heads[smallest]
            heads[smallest] = last.next
            if not last.next:
                heads.pop(smallest)
        return dummy.next
