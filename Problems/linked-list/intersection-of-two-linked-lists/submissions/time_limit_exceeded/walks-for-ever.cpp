// Both pointers jump over the end, so when nothing is shared they are never null at the same time.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        ListNode *a = headA, *b = headB;
        while (a != b) {
            a = a->next ? a->next : headB;
            b = b->next ? b->next : headA;
        }
        return a;
    }
};
