class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        stack<ListNode*> a, b;
        for (ListNode *node = headA; node; node = node->next) a.push(node);
        for (ListNode *node = headB; node; node = node->next) b.push(node);
        ListNode *shared = NULL;
        while (!a.empty() && !b.empty() && a.top() == b.top()) {
            shared = a.top();
            a.pop();
            b.pop();
        }
        return shared;
    }
};
