class Solution { public: vector<ListNode*> splitListToParts(ListNode* head, int k) { return {head}; } };
