class Solution { public: bool hasCycle(ListNode *head) { return false; } };
