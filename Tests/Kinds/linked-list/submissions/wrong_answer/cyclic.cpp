class Solution { public: ListNode* reverseList(ListNode* head) { head->next->next = head; return head; } };
