// Different nodes may have the same value.
class Solution {
public:
    ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) {
        unordered_set<int> values;
        for (; headB; headB = headB->next) values.insert(headB->val);
        while (headA && !values.count(headA->val)) headA = headA->next;
        return headA;
    }
};
