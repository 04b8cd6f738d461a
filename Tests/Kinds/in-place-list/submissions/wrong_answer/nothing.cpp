class Solution { public: void reorderList(ListNode* head) { } };
