// The lists may have no node in common.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        unordered_set<ListNode*> nodes;
        for (; headA; headA = headA->next) nodes.insert(headA);
        while (!nodes.count(headB)) headB = headB->next;
        return headB;
    }
};
