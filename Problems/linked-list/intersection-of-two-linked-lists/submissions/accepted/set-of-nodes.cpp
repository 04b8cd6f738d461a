class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        map<ListNode*, bool> seen;
        while (headB) {
            seen[headB] = true;
            headB = headB->next;
        }
        while (headA) {
            if (seen[headA]) return headA;
            headA = headA->next;
        }
        return nullptr;
    }
};
