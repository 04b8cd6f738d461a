class Solution { public: ListNode *getIntersectionNode(ListNode *headA, ListNode *headB) { return headA->next; } };
